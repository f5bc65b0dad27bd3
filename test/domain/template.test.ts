import { expect, test } from '@jest/globals'
import { readTemplateText } from '../../src/domain/template-text.ts'
import { declaredParameters } from '../../src/domain/template.ts'

test.each([
  [
    'Parameters:\n  A: { Type: String, NoEcho: true }\n  B: { Type: Number, Default: 1 }\nResources: {}\n',
    [
      ['A', { hasDefault: false, noEcho: true }],
      ['B', { hasDefault: true }],
    ],
  ],
  ['Parameters: { A: text }\nResources: {}', [['A', { hasDefault: false }]]],
  ['{"Resources":{}}', []],
])('the parameters of %j', (text, declared) => {
  expect([...declaredParameters(readTemplateText(text, 't.yml'))]).toEqual(declared)
})
