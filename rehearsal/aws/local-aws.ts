import { createApplicationAutoScaling } from './application-auto-scaling/create-application-auto-scaling.ts'
import { assemble, type LocalAwsOptions } from './assembly.ts'
import { createCloudFormation } from './cloudformation/create-cloudformation.ts'
import { createCloudWatch } from './cloudwatch/create-cloudwatch.ts'
import { createEvents, type Rule } from './events/create-events.ts'
import { createHosting } from './hosting/create-hosting.ts'
import { createLambda, type PythonFunction } from './lambda/create-lambda.ts'
import { createModelRegistry } from './model-registry/create-model-registry.ts'
import { createPeople, type Decision } from './model-registry/people.ts'
import { createPipelines } from './pipelines/create-pipelines.ts'
import { createTransformJobs } from './pipelines/transform-jobs.ts'
import { createProjects } from './projects/create-projects.ts'
import { createServiceQuotas } from './service-quotas/create-service-quotas.ts'
import { createStepFunctions } from './step-functions/create-step-functions.ts'
import { createSts } from './sts/create-sts.ts'

export type { LocalAwsOptions } from './assembly.ts'

export type LocalAws = Awaited<ReturnType<typeof startLocalAws>>
export type State = LocalAws['state']

/** One HTTP server that is all of AWS that the actions use; any AWS_ENDPOINT_URL may point at it. */
export async function startLocalAws(options: LocalAwsOptions) {
  return assemble(options, (world) => {
    const sts = createSts(world)
    const cloudWatch = createCloudWatch(world)
    const autoScaling = createApplicationAutoScaling(world)
    const modelRegistry = createModelRegistry(world)
    const lambda = createLambda(world)
    const pipelines = createPipelines(world, lambda)
    const hosting = createHosting(world, autoScaling, cloudWatch.metrics)
    const transform = createTransformJobs(world, hosting)
    const cloudFormation = createCloudFormation(world)
    const stepFunctions = createStepFunctions(world, {
      lambda,
      jobs: { ...pipelines.state, ...transform.state },
    })
    const projects = createProjects(world)
    const serviceQuotas = createServiceQuotas(world)
    const events = createEvents(world)
    const people = createPeople(world, modelRegistry.state)
    return {
      parts: [
        sts,
        cloudWatch,
        autoScaling,
        modelRegistry,
        pipelines,
        hosting,
        transform,
        cloudFormation,
        lambda,
        stepFunctions,
        projects,
        serviceQuotas,
        events,
      ],
      state: {
        ...sts.state,
        ...cloudWatch.state,
        ...autoScaling.state,
        ...modelRegistry.state,
        ...pipelines.state,
        ...hosting.state,
        ...transform.state,
        ...cloudFormation.state,
        ...lambda.state,
        ...stepFunctions.state,
        ...projects.state,
        ...serviceQuotas.state,
        ...events.state,
      },
      people,
      commands: {
        approve: (body) => people.approve(body as Decision),
        reject: (body) => people.reject(body as Decision),
        'lambda-functions': (body) => {
          const { name, ...code } = body as PythonFunction & { readonly name: string }
          lambda.state.lambdaFunctions.set(name, code)
        },
        rules: (body) => {
          const { name, ...rule } = body as Rule & { readonly name: string }
          events.state.rules.set(name, rule)
        },
      },
    }
  })
}
