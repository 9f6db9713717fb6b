/**
 * Starts a library that emscripten made, so that it does without what it would ask of Node: `__dirname` and `require`, neither
 * of which is in our bundle, to find files that we hand over anyway. Told that this is a page of Electron, it asks for nothing.
 * It looks before its first pause, so nobody else sees that.
 */
export function startAsPage<Library>(start: () => Promise<Library>): Promise<Library> {
  // biome-ignore lint/style/noRestrictedGlobals: nothing is read of it, and the libraries take no argument that says the same.
  const host = process
  const before = Object.getOwnPropertyDescriptor(host, 'type')
  Object.defineProperty(host, 'type', { value: 'renderer', configurable: true })
  try {
    return start()
  } finally {
    if (before === undefined) Reflect.deleteProperty(host, 'type')
    else Object.defineProperty(host, 'type', before)
  }
}
