import type { ResourceHandler } from '../resource-handler.ts'

const generatedName: ResourceHandler['generatedName'] = ({ stackName, logicalId, suffix }) =>
  `${stackName}-${logicalId}-${suffix}`

const updateTags =
  (arnOf: (attributes: Readonly<Record<string, string>>) => string): NonNullable<ResourceHandler['updateTags']> =>
  async (ask, { attributes }, { added, removed }) => {
    const ResourceARN = arnOf(attributes)
    if (added.length > 0) await ask('CloudWatch', 'TagResource', { ResourceARN, Tags: added })
    if (removed.length > 0) await ask('CloudWatch', 'UntagResource', { ResourceARN, TagKeys: removed })
  }

const alarm: ResourceHandler = {
  nameProperty: 'AlarmName',
  generatedName,
  async create(ask, { name, properties, tags }) {
    await ask('CloudWatch', 'PutMetricAlarm', { ...properties, AlarmName: name, Tags: tags })
    const { MetricAlarms: [made] = [] } = await ask('CloudWatch', 'DescribeAlarms', { AlarmNames: [name] })
    return { physicalId: name, attributes: { Arn: made?.AlarmArn ?? '' } }
  },
  async update(ask, { physicalId }, { properties }) {
    await ask('CloudWatch', 'PutMetricAlarm', { ...properties, AlarmName: physicalId })
    return 'started'
  },
  updateTags: updateTags((attributes) => attributes['Arn'] ?? ''),
  delete: async (ask, { physicalId }) => void (await ask('CloudWatch', 'DeleteAlarms', { AlarmNames: [physicalId] })),
}

const dashboard: ResourceHandler = {
  nameProperty: 'DashboardName',
  generatedName,
  async create(ask, { name, properties, tags }) {
    await ask('CloudWatch', 'PutDashboard', { ...properties, DashboardName: name, Tags: tags })
    const { DashboardArn = '' } = await ask('CloudWatch', 'GetDashboard', { DashboardName: name })
    return { physicalId: name, attributes: { DashboardArn } }
  },
  async update(ask, { physicalId }, { properties }) {
    await ask('CloudWatch', 'PutDashboard', { ...properties, DashboardName: physicalId })
    return 'started'
  },
  updateTags: updateTags((attributes) => attributes['DashboardArn'] ?? ''),
  async delete(ask, { physicalId }) {
    await ask('CloudWatch', 'DeleteDashboards', { DashboardNames: [physicalId] })
  },
}

export const cloudWatchResources: Readonly<Record<string, ResourceHandler>> = {
  'AWS::CloudWatch::Alarm': alarm,
  'AWS::CloudWatch::Dashboard': dashboard,
}
