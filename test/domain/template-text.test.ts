import { expect, test } from '@jest/globals'
import { readTemplateText } from '../../src/domain/template-text.ts'
import { InputError } from '../../src/kit/errors.ts'

const valueOf = (yaml: string) => readTemplateText(`Resources:\n  A: ${yaml}\n`, 't.yml')['Resources']

test.each([
  ['1.0', '1.0'],
  ['true', 'true'],
  ['', ''],
  ['!Ref Name', { Ref: 'Name' }],
  ['!Condition Is', { Condition: 'Is' }],
  ['!Sub "a-${B}"', { 'Fn::Sub': 'a-${B}' }],
  ['!GetAtt Model.Name.Of', { 'Fn::GetAtt': ['Model', 'Name.Of'] }],
  ['!GetAtt [Model, Name]', { 'Fn::GetAtt': ['Model', 'Name'] }],
  ['!If [Is, [a], { b: !Ref C }]', { 'Fn::If': ['Is', ['a'], { b: { Ref: 'C' } }] }],
  ['!Transform { Name: N }', { 'Fn::Transform': { Name: 'N' } }],
  ['{ ? [a, b] : c }', { '["a","b"]': 'c' }],
  // What no short tag is, stays what it was, as CloudFormation will say by itself.
  ['!Unknown text', 'text'],
])('%s is %j', (yaml, value) => {
  expect(valueOf(yaml)).toEqual({ A: value })
})

test('JSON reads the same', () => {
  expect(readTemplateText('{"Resources":{"A":{"Ref":"B"}}}', 't.json')).toEqual({ Resources: { A: { Ref: 'B' } } })
})

test.each([
  ['a: [', /^t\.yml: (?!.*\n)/],
  ['Parameters: {}', /^t\.yml: it is not a CloudFormation template, since it has no 'Resources'$/],
  ['Resources: none', /no 'Resources'$/],
  ['- a', /no 'Resources'$/],
  ['', /no 'Resources'$/],
  ['Resources: { A: &a { B: c }, D: *a }', /^t\.yml: it has the alias '\*a', which CloudFormation does not read$/],
])('%j is refused', (text, problem) => {
  expect(() => readTemplateText(text, 't.yml')).toThrow(InputError)
  expect(() => readTemplateText(text, 't.yml')).toThrow(problem)
})
