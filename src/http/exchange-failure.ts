import { formatDuration } from '../kit/duration.ts'
import type { Failure } from '../kit/errors.ts'

/** Why a request was not answered. */
export type ExchangeFailure =
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  /** The server ended the connection; undefined where not even the head of an answer had come. */
  | { readonly kind: 'closed'; readonly bodyBytes: number | undefined }
  | { readonly kind: 'malformed'; readonly message: string }
  | { readonly kind: 'error'; readonly error: Error }

export interface ToldFailure extends Omit<Failure, 'subject'> {
  /** Nobody listens yet, or answers. */
  readonly notReady: boolean
}

const readLog = 'Read the log of the server.'

/** In words; `timeoutMs` is how long the whole request was given. Nothing of what was sent is in them. */
export function tellFailure(failure: ExchangeFailure, timeoutMs: number): ToldFailure {
  const told = (happened: string, remedy: string) => ({ happened, remedy, notReady: false })
  switch (failure.kind) {
    case 'timed-out':
      return { ...told(`no answer within ${formatDuration(timeoutMs)}`, readLog), notReady: true }
    case 'too-large':
      return told(`the answer is larger than ${failure.limitBytes / 1_000_000} MB`, 'Ask for less.')
    case 'closed':
      return told(
        failure.bodyBytes === undefined
          ? 'the connection was closed before an answer came'
          : `the connection was closed in the middle of the answer, after ${failure.bodyBytes} bytes`,
        readLog,
      )
    case 'malformed':
      return told(`the answer is no HTTP/1.1: ${failure.message}`, 'Check that the port speaks HTTP.')
    case 'error':
      return tellError(failure.error)
  }
}

/** By Node's and OpenSSL's names: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const kinds: readonly (readonly [codes: RegExp, happened: string, remedy: string])[] = [
  [
    /^ECONNREFUSED$/,
    'the connection is refused: nothing listens there',
    'Start the server first, or correct the port.',
  ],
  [/^(ECONNRESET|EPIPE)$/, 'the connection was closed before an answer came', readLog],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'DNS does not know this name', 'Check the name, and the DNS of the runner.'],
  [
    /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/,
    'it cannot be reached from this runner',
    'Check the network of the runner, firewalls and security groups.',
  ],
  [
    /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?))$/,
    'its TLS certificate is self-signed or of an unknown authority',
    "Let NODE_EXTRA_CA_CERTS name a file with the authority's certificate.",
  ],
  [/^CERT_HAS_EXPIRED$/, 'its TLS certificate has expired', 'Renew the certificate.'],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    'its TLS certificate is for another name',
    'Use a name that the certificate is for.',
  ],
  [/^(ERR_SSL_|EPROTO)/, 'it does not speak TLS as expected', 'Check scheme and port: is it http that listens there?'],
]

function tellError(error: Error & { readonly code?: unknown }): ToldFailure {
  const code = typeof error.code === 'string' ? error.code : error.message
  const [, happened, remedy] = kinds.find(([codes]) => codes.test(code)) ?? [
    '',
    'the connection failed',
    'Check the network of the runner.',
  ]
  return { happened: `${happened} (${code})`, remedy, notReady: code === 'ECONNREFUSED' }
}
