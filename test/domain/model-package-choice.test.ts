import { expect, test } from '@jest/globals'
import type { DeployConfig } from '../../src/domain/deploy-config.ts'
import { nameModelPackage } from '../../src/domain/model-package-choice.ts'

const arn = (version: number) => `arn:aws:sagemaker:eu-west-1:012345678901:model-package/churn/${version}`
const nothing = { parameters: new Map(), pin: undefined }
const naming = (name: DeployConfig['parameters'] extends ReadonlyMap<string, infer V> ? V : never) => ({
  ...nothing,
  parameters: new Map([['ModelPackageName', name]]),
})
const overridden = ['the inputs say what is deployed, not the pin of the configuration']
const groupless = (version: number) => [
  `version ${version} is of no model package group; give 'model-package-group' or 'sagemaker-project-name'`,
]

test.each([
  [{}, nothing, {}],
  [{ modelPackageArn: arn(1) }, naming(arn(2)), { modelPackage: { modelPackageArn: arn(1) } }],
  [
    { modelPackageGroup: 'churn', modelPackageVersion: 3 },
    { ...nothing, pin: { version: 2 } },
    { modelPackage: { modelPackageGroup: 'churn', modelPackageVersion: 3 }, warnings: overridden },
  ],
  [
    { modelPackageVersion: 3 },
    nothing,
    { modelPackage: { modelPackageGroup: undefined, modelPackageVersion: 3 }, problems: groupless(3) },
  ],
  [{ modelPackageGroup: 'churn' }, nothing, { modelPackage: { modelPackageGroup: 'churn' } }],
  [{ imageUri: 'i' }, { ...nothing, pin: { arn: arn(2) } }, { warnings: overridden }],
  [{}, { ...nothing, pin: { arn: arn(2) } }, { modelPackage: { modelPackageArn: arn(2) } }],
  [
    {},
    { ...nothing, pin: { version: 2 } },
    { modelPackage: { modelPackageGroup: undefined, modelPackageVersion: 2 }, problems: groupless(2) },
  ],
  [{}, naming(arn(2)), { modelPackage: { modelPackageArn: arn(2) } }],
  [{}, naming('churn'), {}],
  [{}, naming({ usePreviousValue: true }), {}],
] as const)('%j beside %j', (inputs, config, choice) => {
  expect(nameModelPackage(inputs, config, undefined)).toEqual({
    modelPackage: undefined,
    problems: [],
    warnings: [],
    ...choice,
  })
})

test('a version is of the group of the project, unless an input names another', () => {
  const named = (inputs: object) => nameModelPackage(inputs, { ...nothing, pin: { version: 2 } }, 'churn-p-1')
  expect(named({}).modelPackage).toEqual({ modelPackageGroup: 'churn-p-1', modelPackageVersion: 2 })
  expect(named({ modelPackageVersion: 3 }).modelPackage).toMatchObject({ modelPackageGroup: 'churn-p-1' })
  expect(named({ modelPackageGroup: 'other' }).modelPackage).toEqual({ modelPackageGroup: 'other' })
})
