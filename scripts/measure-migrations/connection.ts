import { connect, type Socket } from 'node:net'

/** A session on a PostgreSQL server over its socket: protocol 3.0, simple queries, trusted, no more. */
export interface Connection {
  /** Number of the server process. */
  readonly pid: number
  /** Rows as text, null for NULL. Rejects with the server's message. One query at a time. */
  query(sql: string): Promise<readonly Row[]>
  close(): void
}

export type Row = readonly (string | null)[]

/** Opens a session on `database` of the server that listens in `folder`. */
export async function openConnection(folder: string, database: string): Promise<Connection> {
  const socket = connect(`${folder}/.s.PGSQL.5432`)
  const replies = readReplies(socket)
  socket.write(startup(database))
  const opened = await replies.next()
  return {
    pid: opened.pid,
    query: async (sql) => {
      socket.write(message('Q', Buffer.from(`${sql}\0`)))
      const reply = await replies.next()
      if (reply.error !== null) throw new Error(reply.error)
      return reply.rows
    },
    close: () => socket.end(message('X', Buffer.alloc(0))),
  }
}

/** Everything the server says until it is ready for the next query. */
interface Reply {
  readonly rows: readonly Row[]
  readonly error: string | null
  readonly pid: number
}

function readReplies(socket: Socket): { next(): Promise<Reply> } {
  let waiting: PromiseWithResolvers<Reply> | null = null
  let rows: Row[] = []
  let error: string | null = null
  let pid = 0
  let unread: Buffer = Buffer.alloc(0)

  function take(kind: string, body: Buffer): void {
    if (kind === 'D') rows.push(readRow(body))
    if (kind === 'E') error ??= readError(body)
    if (kind === 'K') pid = body.readInt32BE(0)
    if (kind !== 'Z') return
    waiting?.resolve({ rows, error, pid })
    rows = []
    error = null
  }

  socket.on('data', (chunk: Buffer) => {
    unread = unread.length === 0 ? chunk : Buffer.concat([unread, chunk])
    while (unread.length >= 5 && unread.length > unread.readInt32BE(1)) {
      const end = 1 + unread.readInt32BE(1)
      take(unread.toString('latin1', 0, 1), unread.subarray(5, end))
      unread = unread.subarray(end)
    }
  })
  socket.on('error', (cause) => waiting?.reject(cause))
  socket.on('close', () => waiting?.reject(new Error(error ?? 'the server closed the connection')))
  return {
    next: () => {
      waiting = Promise.withResolvers<Reply>()
      return waiting.promise
    },
  }
}

function readRow(body: Buffer): Row {
  const row: (string | null)[] = []
  let at = 2
  for (let column = 0; column < body.readInt16BE(0); column += 1) {
    const length = body.readInt32BE(at)
    at += 4
    row.push(length < 0 ? null : body.toString('utf8', at, at + length))
    at += Math.max(0, length)
  }
  return row
}

/** Fields end with a zero byte; the one that begins with `M` is the message. */
function readError(body: Buffer): string {
  const fields = body.toString('utf8').split('\0')
  return fields.find((field) => field.startsWith('M'))?.slice(1) ?? 'an error without a message'
}

function startup(database: string): Buffer {
  const words = ['user', 'postgres', 'database', database, '', ''].join('\0')
  const body = Buffer.concat([Buffer.from([0, 3, 0, 0]), Buffer.from(words)])
  return Buffer.concat([int32(body.length + 4), body])
}

function message(kind: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body])
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}
