import { describe, expect, test } from '@jest/globals'
import { missingCapabilities, neededCapabilities } from '../../src/domain/stack-capabilities.ts'
import { readTemplateText } from '../../src/domain/template-text.ts'

const needsOf = (text: string) => neededCapabilities(readTemplateText(text, 't.yml'))

describe('a template needs', () => {
  test.each([
    ['Resources: {Model: {Type: AWS::SageMaker::Model}}', {}],
    ['Resources: {Role: {Type: AWS::IAM::Role}}', { CAPABILITY_IAM: ['Role (AWS::IAM::Role)'] }],
    [
      'Resources:\n  Role: {Type: AWS::IAM::Role, Properties: {RoleName: x}}\n  Policy: {Type: AWS::IAM::Policy, Properties: {PolicyName: x}}\n  Key: {Type: AWS::IAM::AccessKey, Properties: {UserName: x}}\n',
      {
        CAPABILITY_NAMED_IAM: ['Role (AWS::IAM::Role)'],
        CAPABILITY_IAM: ['Policy (AWS::IAM::Policy)', 'Key (AWS::IAM::AccessKey)'],
      },
    ],
    ['Transform: AWS::Serverless-2016-10-31\nResources: {A: text}', { CAPABILITY_AUTO_EXPAND: ['its transforms'] }],
    [
      '{"Resources": {"A": {"Fn::Transform": {"Name": "AWS::Include"}}}}',
      { CAPABILITY_AUTO_EXPAND: ['its transforms'] },
    ],
    ['Resources: {A: [{B: !Transform {Name: AWS::Include}}]}', { CAPABILITY_AUTO_EXPAND: ['its transforms'] }],
    ['Resources: {A: {Properties: {Transform: x, B: [{C: d}]}}}', {}],
  ])('%s', (text, needed) => expect(Object.fromEntries(needsOf(text))).toEqual(needed))
})

describe('what is missing', () => {
  const iam = needsOf('Resources: {R: {Type: AWS::IAM::Role}, S: {Type: AWS::IAM::Role}}')
  const named = needsOf('Resources: {R: {Type: AWS::IAM::User, Properties: {UserName: x}}}')
  const wants = (capability: string, why: string) =>
    `CloudFormation wants ${capability} for ${why}; add it to 'capabilities' if that is meant`
  test.each([
    [iam, undefined, [wants('CAPABILITY_IAM', 'R (AWS::IAM::Role), S (AWS::IAM::Role)')]],
    [iam, ['CAPABILITY_IAM'], []],
    [iam, ['CAPABILITY_NAMED_IAM'], []],
    [named, ['CAPABILITY_IAM'], [wants('CAPABILITY_NAMED_IAM', 'R (AWS::IAM::User)')]],
    [
      new Map(),
      ['IAM'],
      ["'IAM' in 'capabilities' is none of CAPABILITY_IAM, CAPABILITY_NAMED_IAM, CAPABILITY_AUTO_EXPAND"],
    ],
  ])('%#', (needed, granted, problems) => expect(missingCapabilities(needed, granted)).toEqual(problems))
})
