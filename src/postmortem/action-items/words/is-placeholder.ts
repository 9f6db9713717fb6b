import { plainWords } from '../plain-words.ts'
import { nothingWords, templateWords } from './placeholders.ts'

/** Whether a text says that there is nothing: `N/A`, `None.`, `-`, `???`, or is empty. */
export function isNothing(text: string): boolean {
  const words = plainWords(text)
  return words === '' || nothingWords.includes(words)
}

/** Whether what is left of an item, once all is read, shows that it is none: nothing, an address, a placeholder. */
export function isNoItem(title: string, written: string): boolean {
  const words = title.replace(/https?:\/\/\S+/g, ' ')
  return isNothing(words) || isTemplateText(title) || isTemplateText(written)
}

/**
 * Whether a text is left from a template: `{{ summary }}`, `<action>`, `[Description]`, `... another item`, `Action item 1`,
 * `YYYY-MM-DD`. Instructions are not known by their words.
 */
function isTemplateText(text: string): boolean {
  const said = text.trim()
  if (slot.test(said)) return plainWords(said.replaceAll(everySlot, ' ')).split(' ').length <= 5
  if (/^(?:\.{3}|…)/.test(said) || /(?:^|\W)YYYY-MM-DD(?:\W|$)/.test(said)) return true
  if (/^(?:<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|_[^_]*_)[.:]?$/.test(said)) return true
  const words = plainWords(said).split(' ')
  return words.length <= 8 && words.every((word) => /^\p{N}+$/u.test(word) || isTemplateWord(word))
}

const slot = /\{\{[^{}]*\}\}|\$\{[^{}]*\}|<%[^%]*%>/

const everySlot = new RegExp(slot, 'g')

function isTemplateWord(word: string): boolean {
  return templateWords.includes(word)
}
