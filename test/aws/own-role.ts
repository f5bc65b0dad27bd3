import { claimsOf, startOidc } from '../../rehearsal/runner/oidc.ts'
import { credentialsFor, type Wanted } from '../../src/aws/credentials.ts'
import { idToken } from '../../src/runner/id-token.ts'
import { recordingStage } from '../actions/recording-stage.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'

export const roleArn = 'arn:aws:iam::111122223333:role/github/deploy'
export const hourMs = 3_600_000

/** A job of GitHub beside a local AWS: the clients of src find it as in a real run, by the environment, which holds no credentials. */
export async function ownRole(given?: Awaited<ReturnType<typeof rehearse>>) {
  const aws = given ?? (await rehearse())
  const github = { repository: 'penguin-research/penguins', ref: 'refs/heads/main', event_name: 'push', run_id: '42' }
  const oidc = await startOidc({ claims: claimsOf(github, 'production'), clock: aws.clock })
  const recording = recordingStage<Record<string, string>>({ clock: aws.clock })
  const environment = { ...process.env }
  for (const name of Object.keys(environment)) if (name.startsWith('AWS_')) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: aws.url,
    AWS_REGION: aws.region,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nowhere',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
  })
  /** As src/main does it. */
  const credentials = (wanted: Partial<Wanted> = {}) =>
    credentialsFor(
      { roleToAssume: roleArn, waitMs: 5 * hourMs, ...wanted },
      {
        idToken: idToken(recording.stage, oidc.environment),
        run: { repository: github.repository, runId: github.run_id },
      },
      recording.stage,
    )
  const assumed = () => aws.journal.entries.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')
  return {
    ...aws,
    oidc,
    recording,
    credentials,
    assumed,
    async [Symbol.asyncDispose]() {
      for (const name of Object.keys(process.env)) if (!(name in environment)) Reflect.deleteProperty(process.env, name)
      Object.assign(process.env, environment)
      await oidc[Symbol.asyncDispose]()
      await aws[Symbol.asyncDispose]()
    },
  }
}
