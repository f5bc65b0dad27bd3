import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type JsonMap, parseTemplateText } from '../../rehearsal/aws/cloudformation/template-text.ts'
import { templateFacts } from '../../src/domain/template-facts.ts'
import { findTemplateProblems } from '../../src/domain/template-problems.ts'
import { readTemplateText } from '../../src/domain/template-text.ts'
import { resolved } from './resolved-template.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const builtIn = read('templates/endpoint.yml')

const packageArn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`
const plain = {
  EndpointName: 'penguins-prod',
  ModelPackageName: packageArn(1),
  ModelExecutionRoleArn: 'arn:aws:iam::111122223333:role/model',
  StageName: 'prod',
  EndpointInstanceType: 'ml.m5.large',
  EndpointInstanceCount: '2',
}
const made = (parameters: Readonly<Record<string, string>>) => resolved(builtIn, { ...plain, ...parameters })

describe('what cannot be is refused before anything is touched:', () => {
  const serverless = { MemorySizeInMB: '1024' }
  test.each([
    [{ ModelPackageName: '' }, 'Give either ModelPackageName or ImageUri.'],
    [{ ImageUri: 'image' }, 'Give either ModelPackageName or ImageUri.'],
    [{ ModelDataUrl: 's3://b/m' }, 'ModelDataUrl goes with ImageUri'],
    [{ EndpointInstanceType: '' }, 'EndpointInstanceType is needed'],
    [{ SubnetIds: 'subnet-1' }, 'SubnetIds and SecurityGroupIds go together'],
    [{ SecurityGroupIds: 'sg-1' }, 'SubnetIds and SecurityGroupIds go together'],
    [{ ...serverless, AsyncOutputPath: 's3://b/o' }, 'cannot be asynchronous'],
    [{ ...serverless, SecondModelPackageName: packageArn(2) }, 'one variant only, and no shadow'],
    [{ ...serverless, ShadowModelPackageName: packageArn(2) }, 'one variant only, and no shadow'],
    [{ ...serverless, SubnetIds: 'subnet-1', SecurityGroupIds: 'sg-1' }, 'neither a VPC nor network isolation'],
    [{ ...serverless, EnableNetworkIsolation: 'true' }, 'neither a VPC nor network isolation'],
    [{ ...serverless, DataCaptureUploadPath: 's3://b/c' }, 'captures no data'],
    [{ ...serverless, MaxCapacity: '2', TargetInvocationsPerInstance: '5' }, 'scales by itself'],
    [{ ...serverless, DeploymentStrategy: 'CANARY' }, 'takes no guarded deployments'],
    [{ ShadowModelPackageName: packageArn(2), SecondModelPackageName: packageArn(2) }, 'one production variant only'],
    [{ ShadowModelPackageName: packageArn(2), AsyncOutputPath: 's3://b/o' }, 'takes no shadow variant'],
    [{ ShadowModelPackageName: packageArn(2), VariantName: 'Shadow' }, 'VariantName must be another'],
    [{ SecondModelPackageName: packageArn(2), VariantName: 'Second' }, 'need different names'],
    [{ SecondModelPackageName: packageArn(2), DeploymentStrategy: 'ROLLING' }, 'for one variant'],
    [{ MaxCapacity: '2' }, 'TargetInvocationsPerInstance is needed'],
    [{ MaxCapacity: '2', TargetInvocationsPerInstance: '5', MinCapacity: '0' }, 'Only an asynchronous endpoint'],
    [{ GuardAlarms: 'own' }, 'guard nothing while DeploymentStrategy is NONE'],
    [{ LatencyP95ThresholdMs: '0.5' }, 'LatencyP95ThresholdMs failed to satisfy constraint: whole milliseconds'],
    [{ GuardAlarms: 'a,b,c,d,e,f,g,h,i,j,k', DeploymentStrategy: 'CANARY' }, 'at most 10 names'],
    [{ MemorySizeInMB: '1000' }, 'AllowedValues'],
    [{ SubnetIds: 'subnet-1, subnet-2', SecurityGroupIds: 'sg-1' }, 'separated by commas'],
  ] as const)('%j', (parameters, refusal) => {
    expect(() => made(parameters)).toThrow(refusal)
  })
})

describe('the text', () => {
  const facts = templateFacts(readTemplateText(builtIn, 'endpoint.yml'))
  const document = parseTemplateText(builtIn) as JsonMap

  test('is far from what CloudFormation takes in a request', () => {
    expect(Buffer.byteLength(builtIn)).toBeLessThan(0.85 * 51_200)
  })

  test('has no use for a parameter or a condition that it declares but does not ask about', () => {
    const { Parameters: _declared, Conditions = {}, ...others } = document
    const body = JSON.stringify(others)
    const conditions = Object.keys(Conditions as JsonMap)
    const used = JSON.stringify({ Conditions, others })
    expect([...facts.parameters.keys()].filter((name) => !new RegExp(`"${name}"|\\$\\{${name}\\}`).test(used))).toEqual(
      [],
    )
    expect(
      conditions.filter(
        (name) => !body.includes(`"${name}"`) && !JSON.stringify(Conditions).includes(`{"Condition":"${name}"}`),
      ),
    ).toEqual([])
  })

  test('is what the action itself takes for sound, guards it, and names nothing that is replaced', () => {
    expect(findTemplateProblems(readTemplateText(builtIn, 't'), 't')).toEqual({ problems: [], warnings: [] })
    expect(facts.takesStrategy).toBe(true)
    expect(facts.namedAndReplaced).toEqual([])
  })
})
