import type { DashboardEntry, MetricAlarm } from '@aws-sdk/client-cloudwatch'
import { define } from '../service-definition.ts'
import type { Part, World } from '../world.ts'
import { alarmOperations } from './alarms.ts'
import { dashboardOperations } from './dashboards.ts'
import { metricDataOperations } from './metric-data.ts'
import { createMetrics, type Metrics } from './metrics.ts'

export interface CloudWatchState {
  readonly alarms: Map<string, MetricAlarm>
  readonly dashboards: Map<string, Dashboard>
}

export type Dashboard = DashboardEntry & { readonly DashboardBody: string }

/** CloudWatch's metrics, alarms and dashboards. No metric feeds alarms: a rehearsal sets their states, as SetAlarmState does on AWS. */
export function createCloudWatch(
  world: Pick<World, 'clock' | 'account' | 'arn' | 'tags'>,
): Part<CloudWatchState> & { readonly metrics: Metrics } {
  const alarms = new Map<string, MetricAlarm>()
  const dashboards = new Map<string, Dashboard>()
  const metrics = createMetrics(world.clock)
  const { tags } = world
  const service = define.CloudWatch({
    ...alarmOperations(world, alarms),
    ...dashboardOperations(world, dashboards),
    ...metricDataOperations(metrics),
    ListTagsForResource: ({ ResourceARN }) => ({
      Tags: tags.get(ResourceARN).map(({ Key, Value }) => ({ Key, Value })),
    }),
    TagResource({ ResourceARN, Tags }) {
      tags.set(
        ResourceARN,
        Tags.map(({ Key, Value }) => ({ Key, Value })),
      )
      return {}
    },
    UntagResource({ ResourceARN, TagKeys }) {
      const kept = tags.get(ResourceARN).filter(({ Key }) => Key === undefined || !TagKeys.includes(Key))
      tags.remove(ResourceARN)
      tags.set(ResourceARN, kept)
      return {}
    },
  })
  return { services: [service], state: { alarms, dashboards }, metrics, close: async () => undefined }
}
