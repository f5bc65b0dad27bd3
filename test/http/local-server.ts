import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer, type ServerOptions } from 'node:https'
import { createServer as createRawServer, type AddressInfo, type Server as RawServer, type Socket } from 'node:net'

export interface LocalServer extends AsyncDisposable {
  readonly port: number
  /** How many connections were made to it. */
  readonly connections: () => number
}

/** A server of HTTP on this machine for one test. */
export const httpServer = (listener: RequestListener): Promise<LocalServer> => started(createServer(listener))

export const httpsServer = (certificate: ServerOptions, listener: RequestListener): Promise<LocalServer> =>
  started(createSecureServer(certificate, listener))

/** A server that sends whatever it likes; `serve` is told of every piece that comes, and how many connections there were. */
export const rawServer = (serve: (socket: Socket, connection: number) => void): Promise<LocalServer> => {
  let count = 0
  const server = createRawServer({ noDelay: true }, (socket) => {
    count += 1
    const connection = count
    socket.on('error', () => socket.destroy())
    socket.on('data', () => serve(socket, connection))
  })
  return started(server)
}

async function started(server: Server | RawServer): Promise<LocalServer> {
  const sockets = new Set<Socket>()
  let connections = 0
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Answers one text after the other, each to one piece that comes. */
export const answering = (...answers: readonly string[]): Promise<LocalServer> => {
  const left = [...answers]
  return rawServer((socket) => {
    const next = left.shift()
    if (next === undefined) socket.destroy()
    else socket.write(next, 'latin1')
  })
}

export const ok = (body: string, headers = '') =>
  `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n${headers}\r\n${body}`
