import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addressKind, parseTarget, resolveOrigin, type AddressKind, type Lookup } from '../../src/http/addresses.ts'
import { WorldError } from '../../src/kit/errors.ts'

const kinds: Readonly<Record<AddressKind, readonly string[]>> = {
  public: [
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '168.63.129.15',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2600::1',
    '2606:4700:4700::1111',
    '2a00:1450:4001::1',
  ],
  private: [
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.7',
    '::1',
    '0:0:0:0:0:0:0:1',
    '::8.8.8.8',
    '::ffff:8.8.8.8',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::8.8.8.8',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:808:808::1',
    'fc00::1',
    'fd12:3456::1',
    'fec0::1',
  ],
  forbidden: [
    '0.0.0.0',
    '0.1.2.3',
    '169.254.0.1',
    '169.254.169.254',
    '169.254.170.2',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    'fe80::1',
    'febf::1',
    'fe80::1%eth0',
    '::1%lo',
    'fd00:ec2::254',
    'fd20:ce::254',
    'ff02::1',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '0:0:0:0:0:ffff:a9fe:a9fe',
    '::ffff:0.0.0.0',
    '::169.254.169.254',
    '64:ff9b::169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
    '2002:a83f:8110::1',
    'example.com',
    '',
  ],
}

test.each(Object.entries(kinds).flatMap(([kind, addresses]) => addresses.map((address) => [address, kind])))(
  'address %s is %s',
  (address, kind) => {
    expect(addressKind(address)).toBe(kind)
  },
)

test('an IPv4 address is never taken for more in its IPv6 forms than it is', () => {
  const byte = fc.integer({ min: 0, max: 255 })
  const narrower = { public: 'private', private: 'private', forbidden: 'forbidden' } as const
  const property = fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
    const [a, b, c, d] = bytes
    const v4 = bytes.join('.')
    const high = (a * 256 + b).toString(16)
    const low = (c * 256 + d).toString(16)
    const expected = narrower[addressKind(v4)]
    for (const form of [`::ffff:${v4}`, `::ffff:${high}:${low}`, `0:0:0:0:0:FFFF:${high}:${low}`, `64:ff9b::${v4}`]) {
      expect([form, addressKind(form)]).toEqual([form, expected])
    }
  })
  fc.assert(property, { numRuns: 500 })
})

const known =
  (names: Readonly<Record<string, readonly string[]>>): Lookup =>
  async (host) =>
    names[host] ?? []
const openly = { allowPrivateNetwork: false }
const privately = { allowPrivateNetwork: true }

test.each([
  ['https://models.example.com/predict', { secure: true, host: 'models.example.com', port: 443, address: '9.9.9.9' }],
  ['https://models.example.com.:8443/', { secure: true, host: 'models.example.com', port: 8443, address: '9.9.9.9' }],
  ['https://MODELS.example.com', { secure: true, host: 'models.example.com', port: 443, address: '9.9.9.9' }],
  ['https://bücher.example/', { secure: true, host: 'xn--bcher-kva.example', port: 443, address: '2600::1' }],
  ['https://both.example/', { secure: true, host: 'both.example', port: 443, address: '8.8.8.8' }],
  ['https://[2600::1]/', { secure: true, host: '2600::1', port: 443, address: '2600::1' }],
  ['https://0x8.8.8.8/', { secure: true, host: '8.8.8.8', port: 443, address: '8.8.8.8' }],
])('%s leads to one address', async (url, origin) => {
  const lookup = known({
    'models.example.com': ['9.9.9.9', '9.9.9.10'],
    'xn--bcher-kva.example': ['2600::1'],
    'both.example': ['2600::1', '8.8.8.8'],
  })
  expect(await resolveOrigin(url, openly, lookup)).toEqual(origin)
})

test.each([
  ['http://127.0.0.1:8080/invocations', '127.0.0.1', 8080],
  ['http://localhost/', '127.0.0.1', 80],
  ['https://localhost/', '127.0.0.1', 443],
  ['http://[::1]:8080/', '::1', 8080],
  ['http://2130706433/', '127.0.0.1', 80],
])('%s is asked where private networks are allowed', async (url, address, port) => {
  expect(await resolveOrigin(url, privately, known({ localhost: ['127.0.0.1'] }))).toMatchObject({ address, port })
})

const inPrivate = "is in a private network; set 'allow-private-network: true' if that is meant"
const never = 'is never asked: it is a link-local, metadata, multicast or reserved address'

test.each([
  ['predict', 'expected a URL such as https://host/predict'],
  ['', 'expected a URL such as https://host/predict'],
  ['https://[fe80::1%25eth0]/', 'expected a URL such as https://host/predict'],
  ['ftp://example.com/', 'expected https, got ftp'],
  ['file:///etc/passwd', 'expected https, got file'],
  ['https://me:secret@example.com/', "it holds a user or a password; use 'headers' with a secret instead"],
  ['https://me@example.com/', "it holds a user or a password; use 'headers' with a secret instead"],
  [
    'http://public.example/',
    "expected https, got http for public.example (8.8.8.8); http is for private networks, with 'allow-private-network: true'",
  ],
  ['https://127.0.0.1/', `127.0.0.1 ${inPrivate}`],
  ['https://2130706433/', `127.0.0.1 ${inPrivate}`],
  ['https://0x7f000001/', `127.0.0.1 ${inPrivate}`],
  ['https://0177.0.0.1/', `127.0.0.1 ${inPrivate}`],
  ['https://127.1/', `127.0.0.1 ${inPrivate}`],
  ['https://127.0.0.1./', `127.0.0.1 ${inPrivate}`],
  ['https://[::1]/', `::1 ${inPrivate}`],
  ['https://[::ffff:127.0.0.1]/', `::ffff:7f00:1 ${inPrivate}`],
  ['https://inside.example/', `inside.example (10.1.2.3) ${inPrivate}`],
  ['https://one-of-two.example/', `one-of-two.example (192.168.0.1) ${inPrivate}`],
  ['https://169.254.169.254/latest/meta-data/', `169.254.169.254 ${never}`],
  ['https://2852039166/', `169.254.169.254 ${never}`],
  ['https://metadata.example/', `metadata.example (169.254.169.254) ${never}`],
])('%s is refused', async (url, problem) => {
  const lookup = known({
    'public.example': ['8.8.8.8'],
    'inside.example': ['10.1.2.3'],
    'one-of-two.example': ['8.8.8.8', '192.168.0.1'],
    'metadata.example': ['8.8.8.8', '169.254.169.254'],
  })
  await expect(resolveOrigin(url, openly, lookup)).rejects.toMatchObject({
    name: 'InputError',
    problems: [`input 'url': ${problem}`],
  })
})

test.each([
  ['http://169.254.169.254/', '169.254.169.254'],
  ['http://[::ffff:169.254.169.254]/', '::ffff:a9fe:a9fe'],
  ['http://0.0.0.0:8080/', '0.0.0.0'],
  ['http://0/', '0.0.0.0'],
  ['http://[::]/', '::'],
  ['http://metadata.example/', 'metadata.example (fd00:ec2::254)'],
])('%s is refused also where private networks are allowed', async (url, named) => {
  const lookup = known({ 'metadata.example': ['10.0.0.1', 'fd00:ec2::254'] })
  await expect(resolveOrigin(url, privately, lookup)).rejects.toThrow(`input 'url': ${named} ${never}`)
})

test('http to a name that is public in part is refused also where private networks are allowed', async () => {
  const lookup = known({ 'mixed.example': ['10.0.0.1', '8.8.8.8'] })
  await expect(resolveOrigin('http://mixed.example/', privately, lookup)).rejects.toThrow(
    'got http for mixed.example (8.8.8.8)',
  )
})

test('a secret in a refused URL is not told', () => {
  expect(() => parseTarget('ftp://me:hunter22@example.com/?key=hunter22')).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter22') }),
  )
})

test('a name that DNS does not know is the failure of the world', async () => {
  const refusal = resolveOrigin('https://no-such-model.invalid/', openly)
  await expect(refusal).rejects.toBeInstanceOf(WorldError)
  await expect(refusal).rejects.toThrow(
    /^no-such-model\.invalid: DNS does not know this name \((ENOTFOUND|EAI_AGAIN)\)\./,
  )
})

test('a name without an address may have one later', async () => {
  await expect(resolveOrigin('https://new.example/', openly, known({}))).rejects.toMatchObject({ transient: true })
})
