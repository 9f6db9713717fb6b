/* global document, matchMedia, mermaid */

// Runs on the page. `data-diagrams` tells whoever takes a picture that it is finished, and how that went.
const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default'
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme })
mermaid.run({ querySelector: 'pre.mermaid' }).then(
  () => {
    document.documentElement.dataset.diagrams = 'drawn'
  },
  (error) => {
    document.documentElement.dataset.diagrams = `failed: ${error.message ?? error.str}`
  },
)
