import { resolve } from 'node:path'
import { realClock } from '../../rehearsal/aws/clock.ts'
import { names } from '../../rehearsal/vocabulary.ts'
import { parrot } from '../actions/penguin-deployments.ts'
import { pushPrograms } from './aws/pipelines/small-image.ts'
import { rehearse } from './aws/rehearse.ts'
import { runYaml } from './runner/run-yaml.ts'

/** A minute of AWS takes a second. */
const speed = 60

/** A local AWS with eight approved model packages that say everything again, and a runner in which the shipped bundles find it. */
export async function rehearseParrots(group: string) {
  const aws = await rehearse({
    clock: realClock({ speed }),
    // Model servers start in real time, however fast the clock runs.
    pace: { endpointHealthCheckTimeoutMs: speed * 120_000 },
  })
  const InferenceSpecification = {
    Containers: [{ Image: await pushPrograms(aws, { 'main.py': parrot }) }],
    SupportedContentTypes: ['text/csv'],
    SupportedResponseMIMETypes: ['text/csv'],
  }
  const principal = { arn: 'rehearsal', name: 'rehearsal' }
  const named = { ModelPackageGroupName: group }
  await aws.world.call('SageMaker', 'CreateModelPackageGroup', named, principal)
  for (let version = 1; version <= 8; version += 1) {
    const registered = { ...named, ModelApprovalStatus: 'Approved', InferenceSpecification } as const
    await aws.world.call('SageMaker', 'CreateModelPackage', registered, principal)
  }
  return {
    ...aws,
    run: (yaml: string, options: Parameters<typeof runYaml>[1] = {}) =>
      runYaml(yaml, {
        repositoryRoot: resolve(import.meta.dirname, '../..'),
        ownRepositories: [names.actions],
        awsClock: aws.world.clock,
        env: { AWS_ENDPOINT_URL: aws.url, PATH: process.env['PATH'] ?? '' },
        ...options,
      }),
  }
}

export const packageArn = (group: string, version = 7) =>
  `arn:aws:sagemaker:eu-west-1:111122223333:model-package/${group}/${version}`

/** The step in which `aws-actions/configure-aws-credentials` takes this role on. */
export const assumeRole = (name: string) => ({
  uses: 'aws-actions/configure-aws-credentials@v6',
  with: { 'role-to-assume': names.workflowRole(name), 'aws-region': 'eu-west-1' },
})
