import { describe, expect, test } from '@jest/globals'
import type { DeployConfig } from '../../src/domain/deploy-config.ts'
import {
  groupOfProject,
  projectParameters,
  stackOfStage,
  stackTags,
  type FoundProject,
} from '../../src/domain/project-deployment.ts'

const roleArn = 'arn:aws:iam::111122223333:role/service-role/AmazonSageMakerServiceCatalogProductsUseRole'
const project: FoundProject = {
  name: 'churn',
  id: 'p-ab12cd34ef56',
  arn: 'arn:aws:sagemaker:eu-west-1:111122223333:project/churn',
  domainId: 'd-xyz',
  executionRoleArn: roleArn,
  tags: new Map([
    ['team', 'ml'],
    ['aws:servicecatalog:productArn', 'arn:x'],
  ]),
}
const config: DeployConfig = {
  shape: 'stage config',
  parameters: new Map([['StageName', 'staging']]),
  ifDeclared: new Map(),
  tags: new Map([
    ['team', 'file'],
    ['cost-center', 'file'],
  ]),
  stage: 'staging',
  pin: undefined,
  warnings: [],
}
const exported: DeployConfig = { ...config, shape: 'exported config' }
const drift: DeployConfig = { ...config, shape: 'deployment config' }
const stageless: DeployConfig = { ...config, shape: 'parameter list', parameters: new Map(), stage: undefined }
const own = { builtIn: false }
const builtIn = { builtIn: true }

test.each([
  ['github-stg', config, 'sagemaker-github-stg-churn-p-ab12cd34ef56'],
  ['sagemaker-churn-staging', config, 'sagemaker-churn-staging'],
  [undefined, config, 'sagemaker-github-stg-churn-p-ab12cd34ef56'],
  [undefined, { ...config, stage: 'prod' }, 'sagemaker-github-prd-churn-p-ab12cd34ef56'],
  [undefined, { ...config, stage: 'production' }, 'sagemaker-github-prd-churn-p-ab12cd34ef56'],
  [undefined, { ...config, stage: 'shadow' }, 'sagemaker-github-shadow-churn-p-ab12cd34ef56'],
  [undefined, { ...drift, stage: 'prod' }, 'sagemaker-churn-deploy-prod'],
  [undefined, stageless, undefined],
  ['github-stg', undefined, 'sagemaker-github-stg-churn-p-ab12cd34ef56'],
  [undefined, undefined, undefined],
])('the stack named %j', (given, of, name) => expect(stackOfStage(given, of, project)).toBe(name))

test('the model package group of a project', () => {
  expect(groupOfProject(config, project)).toBe('churn-p-ab12cd34ef56')
  expect(groupOfProject(drift, project)).toBe('churn')
})

describe('the parameters that a project gives', () => {
  const given = (...args: Parameters<typeof projectParameters>) => {
    const { over, under } = projectParameters(...args)
    return { over: Object.fromEntries(over), under: Object.fromEntries(under) }
  }
  const names = { SageMakerProjectName: 'churn', SageMakerProjectId: 'p-ab12cd34ef56', ModelExecutionRoleArn: roleArn }
  const captured = 's3://sagemaker-project-github-p-ab12cd34ef56-eu-west-1/datacapture-staging'

  test('are those of the scripts, over the file', () => {
    expect(given(config, own, project)).toEqual({
      over: { ...names, DataCaptureUploadPath: captured },
      under: { EndpointName: 'churn-staging' },
    })
  })

  test('give way to an export, which has them', () => {
    expect(given(exported, own, project)).toEqual({
      over: {},
      under: { ...names, DataCaptureUploadPath: captured, EndpointName: 'churn-staging' },
    })
  })

  test('have the built-in template capture only if that is asked for, where the project keeps it', () => {
    const capturing = new Map([['DataCaptureSamplingPercentage', '50']])
    expect(given(config, builtIn, project).over).toEqual(names)
    expect(given({ ...config, parameters: capturing }, builtIn, project).over).toMatchObject({
      DataCaptureUploadPath: captured,
    })
    expect(given({ ...drift, parameters: capturing }, builtIn, project)).toEqual({
      over: {
        ...names,
        DataCaptureUploadPath: 's3://sagemaker-project-p-ab12cd34ef56-eu-west-1/p-ab12cd34ef56/datacapture',
      },
      under: { EndpointName: 'sagemaker-churn-staging' },
    })
  })

  test('lack what is not known', () => {
    expect(given(stageless, own, { ...project, executionRoleArn: undefined })).toEqual({
      over: { SageMakerProjectName: 'churn', SageMakerProjectId: 'p-ab12cd34ef56' },
      under: {},
    })
    expect(given(config, own, undefined)).toEqual({ over: {}, under: {} })
  })

  test('name the endpoint also by the project that a file names', () => {
    const naming = { ...exported, parameters: new Map([['SageMakerProjectName', 'penguins']]) }
    expect(given(naming, builtIn, undefined).under).toEqual({ EndpointName: 'penguins-staging' })
    const keeping = {
      ...exported,
      parameters: new Map([['SageMakerProjectName', { usePreviousValue: true } as const]]),
    }
    expect(given(keeping, builtIn, undefined).under).toEqual({})
  })
})

describe('the tags of a stack', () => {
  const inputs = new Map([['cost-center', 'input']])
  const tagsOf = (...args: Parameters<typeof stackTags>) => Object.fromEntries(stackTags(...args))
  const ofProject = { 'sagemaker:project-id': 'p-ab12cd34ef56', 'sagemaker:project-name': 'churn', team: 'ml' }

  test('are those of the file, over them those of the project, over all those of the inputs', () => {
    expect(tagsOf(config, project, inputs)).toEqual({
      'sagemaker:deployment-stage': 'staging',
      ...ofProject,
      'cost-center': 'input',
    })
    expect(tagsOf(stageless, project, new Map())).toEqual({ ...ofProject, 'cost-center': 'file' })
  })

  test('of an export, or without a project, are those of the file, over them those of the inputs', () => {
    const tags = { team: 'file', 'cost-center': 'input' }
    expect(tagsOf(exported, project, inputs)).toEqual(tags)
    expect(tagsOf(config, undefined, inputs)).toEqual(tags)
  })
})
