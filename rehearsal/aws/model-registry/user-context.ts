import type { UserContext } from '@aws-sdk/client-sagemaker'
import type { Principal } from '../service-definition.ts'

/** How SageMaker records who did something: people in Studio by their profile, everybody else by IAM identity. */
export function userContext({ arn, name, userProfile }: Principal): UserContext {
  return userProfile === undefined
    ? { IamIdentity: { Arn: arn, PrincipalId: `AROA${name.toUpperCase()}` } }
    : { UserProfileArn: arn, UserProfileName: userProfile, DomainId: 'd-rehearsal' }
}
