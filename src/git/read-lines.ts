/** The longest line that is handed over, UTF-16 units; the rest of it is dropped. A path has 4,096 bytes at most. */
const longestLine = 32_768

/**
 * The lines of a stream of UTF-8, as many at a time as came together. Bytes that are no UTF-8 become U+FFFD; lines end at `\n`
 * only, so a `\r` stays.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    // What comes behind the longest line is dropped here, so that one endless line takes no memory.
    rest = (lines.pop() ?? '').slice(0, longestLine)
    yield lines
  }
  rest += decoder.decode()
  if (rest !== '') yield [rest]
}
