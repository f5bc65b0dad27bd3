import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const sources = ['src', 'rehearsal', 'scripts', 'test', 'bundle', 'bench'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.(ts|js|mjs|py)$/.test(path) && !path.startsWith('test/fixtures/')),
)

const refusedNames =
  /^(utils?|helpers?|common|misc|shared|types|constants|manager|.*-(utils?|helpers?|manager|impl)|service)$/i
const nameOf = (path: string) => basename(path).replace(/(\.test)?\.\w+$/, '')

describe('the house rules', () => {
  test('no source file is longer than 400 lines', () => {
    const long = sources.filter((path) => read(path).split('\n').length > 401)
    expect(long).toEqual([])
  })

  test('every file and folder is named after the one idea in it', () => {
    const refused = sources.filter((path) => path.split('/').some((part) => refusedNames.test(nameOf(part))))
    expect(refused).toEqual([])
  })

  test.each(['utils.ts', 'string-helpers.ts', 'types.ts', 'endpoint-manager.ts', 'Constants.ts', 'common'])(
    '%s would be refused as a name',
    (name) => {
      expect(nameOf(name)).toMatch(refusedNames)
    },
  )

  test('no test replaces a module', () => {
    const replace = new RegExp(['jest', '(mock|unstable_mockModule|doMock|spyOn)\\('].join('\\.'))
    expect(sources.filter((path) => path.startsWith('test/') && replace.test(read(path)))).toEqual([])
  })
})

describe('the dependencies', () => {
  const manifest = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >

  test('are pinned to exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.length).toBeGreaterThan(10)
    expect(versions.filter(([, version]) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('come from whatever registry npm is told, because the lock file names none', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })
})

test('tests run on the Node that GitHub runs', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
})
