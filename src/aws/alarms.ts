import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import type { Alarm } from '../domain/preflight.ts'
import type { WorldError } from '../kit/errors.ts'
import { clientSettings } from './clients.ts'
import { renewing, type Credentials } from './credentials-renewal.ts'
import { attempt, ifAllowed } from './translate-error.ts'

export type Alarms = ReturnType<typeof alarms>

export const cloudWatchClient = (cancelled: AbortSignal, credentials?: Credentials) =>
  renewing(new CloudWatchClient(clientSettings(cancelled, credentials)), credentials)

/** What AWS takes in one request: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const mostNames = 100

/** CloudWatch's alarms. */
export function alarms(client: CloudWatchClient) {
  /** Those of the names that exist; the refusal itself where the role may not look. Else throws WorldError. */
  function find(names: readonly string[]): Promise<readonly Alarm[] | WorldError> {
    return ifAllowed(async () => {
      const AlarmNames = [...new Set(names)].slice(0, mostNames)
      if (AlarmNames.length === 0) return []
      const { MetricAlarms = [], CompositeAlarms = [] } = await attempt(
        { action: 'cloudwatch:DescribeAlarms', subject: `alarms ${AlarmNames.join(', ')}` },
        () =>
          client.send(
            new DescribeAlarmsCommand({
              AlarmNames,
              // Without it only alarms on metrics are answered.
              AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
              MaxRecords: mostNames,
            }),
          ),
      )
      return [...MetricAlarms, ...CompositeAlarms].map(
        ({ AlarmName = '', StateReason, StateValue = 'INSUFFICIENT_DATA' }): Alarm => ({
          name: AlarmName,
          state: StateValue,
          reason: StateReason,
        }),
      )
    })
  }
  return { find }
}
