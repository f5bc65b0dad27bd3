import { describe, expect, test } from '@jest/globals'
import { engineHostOf, findPublished } from '../../src/docker/published-address.ts'

test.each([
  ['unix:///var/run/docker.sock', '127.0.0.1'],
  ['npipe:////./pipe/docker_engine', '127.0.0.1'],
  ['', '127.0.0.1'],
  ['tcp://127.0.0.1:2375', '127.0.0.1'],
  ['tcp://localhost:2375', '127.0.0.1'],
  ['tcp://[::1]:2375', '127.0.0.1'],
  ['tcp://:2375', '127.0.0.1'],
  ['tcp://docker:2376', 'docker'],
  ['tcp://10.0.0.7', '10.0.0.7'],
  ['tcp://[fd00::7]:2376', '[fd00::7]'],
  ['ssh://me@builder.example:22', 'builder.example'],
  ['https://docker.example/', 'docker.example'],
])('an engine at %s publishes ports on %s', (endpoint, host) => {
  expect(engineHostOf(endpoint)).toBe(host)
})

describe('where a published port is reached', () => {
  const ownAddresses = ['127.0.0.1', '::1', '192.168.1.5', 'fd00::5']
  test.each<[string, readonly string[], string, string | undefined]>([
    ['this machine only', ['127.0.0.1:32768'], '127.0.0.1', 'http://127.0.0.1:32768'],
    ['all addresses', ['0.0.0.0:32768', '[::]:32768'], '127.0.0.1', 'http://127.0.0.1:32768'],
    ['all addresses, as older engines write it', ['0.0.0.0:32768', ':::32768'], '127.0.0.1', 'http://127.0.0.1:32768'],
    ['an address of this machine', ['192.168.1.5:80'], '127.0.0.1', 'http://192.168.1.5:80'],
    ['an IPv6 address of this machine', ['[fd00::5]:80'], '127.0.0.1', 'http://[fd00::5]:80'],
    ['an address of another machine', ['192.168.1.6:80'], '127.0.0.1', undefined],
    ['another machine first', ['192.168.1.6:80', '127.0.0.1:81'], '127.0.0.1', 'http://127.0.0.1:81'],
    ['all addresses of an engine elsewhere', ['0.0.0.0:32768'], 'docker', 'http://docker:32768'],
    ['the loopback of an engine elsewhere', ['127.0.0.1:32768'], 'docker', undefined],
    ['this address, of an engine elsewhere', ['192.168.1.5:80'], 'docker', undefined],
    ['the address of an engine elsewhere', ['10.0.0.7:80'], '10.0.0.7', 'http://10.0.0.7:80'],
    ['the IPv6 address of an engine elsewhere', ['[fd00::7]:80'], '[fd00::7]', 'http://[fd00::7]:80'],
    ['nowhere', [], '127.0.0.1', undefined],
    ['something else', ['error', ''], '127.0.0.1', undefined],
  ])('%s: %j of %s is %s', (_, lines, engineHost, url) => {
    expect(findPublished(lines, { engineHost, ownAddresses })).toBe(url)
  })
})
