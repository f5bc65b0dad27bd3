import { expect, test } from '@jest/globals'
import { projectResourceName, projectStackName, projectTags } from '../../src/domain/sagemaker-project.ts'

const project = { name: 'churn', id: 'p-ab12cd34ef56' }

test('what belongs to a project is named after it', () => {
  expect(projectResourceName(project)).toBe('churn-p-ab12cd34ef56')
  expect(projectStackName('github-stg', project)).toBe('sagemaker-github-stg-churn-p-ab12cd34ef56')
})

test('it is tagged with the project and with its tags, but not with those of AWS', () => {
  const names = { 'sagemaker:project-name': 'churn', 'sagemaker:project-id': 'p-ab12cd34ef56' }
  const own = new Map([
    ['team', 'ml'],
    ['aws:servicecatalog:productArn', 'arn:x'],
    ['sagemaker:project-name', 'other'],
  ])
  expect(Object.fromEntries(projectTags(project))).toEqual(names)
  expect(Object.fromEntries(projectTags(project, own))).toEqual({ team: 'ml', ...names })
})
