import { expect, test } from '@jest/globals'
import { nameImage, nameUrl } from '../../src/domain/smoke-subject.ts'

test.each([
  ['https://api.example.com/predict?code=hunter2#top', 'https://api.example.com/predict'],
  ['https://ana:hunter2@api.example.com', 'https://api.example.com/'],
  ['api.example.com?code=hunter2\n&more', 'api.example.com'],
])('%j is named without what may be a secret', (url, name) => expect(nameUrl(url)).toBe(name))

test.each([
  ['penguins:0fc5929', 'penguins'],
  ['localhost:5000/penguins', 'localhost:5000/penguins'],
  ['localhost:5000/penguins:v1@sha256:abc', 'localhost:5000/penguins'],
  ['penguins@sha256:abc', 'penguins'],
])('%j is %j at every commit', (image, name) => expect(nameImage(image)).toBe(name))
