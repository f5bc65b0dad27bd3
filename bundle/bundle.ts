// node bundle/bundle.ts <out> <name>…
// Makes <out>/<name>/ of src/main/<name>.js in the current directory, which scripts/build.ts has prepared: ncc reads
// tsconfig.json of the current directory, and the `paths` in it lead to the SDK's ES sources.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ncc, { type Bundle } from '@vercel/ncc'
import { minify } from 'terser'

const [out = '', ...names] = process.argv.slice(2)
try {
  for (const name of names) await bundle(name)
} catch (error) {
  // Without the stack, whose first line would be all of ncc on one line.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function bundle(name: string): Promise<void> {
  const entry = resolve('src/main', `${name}.js`)
  const { code, assets } = await ncc(entry, { cache: false, esm: true, license: 'licenses.txt', quiet: true })
  const files: Bundle['assets'] = {
    'index.js': { source: code },
    ...assets,
    'package.json': { source: '{ "type": "module" }\n' },
  }
  mkdirSync(join(out, name), { recursive: true })
  for (const [file, { source }] of Object.entries(files)) {
    const content = file.endsWith('.js') ? await tidy(`${name}/${file}`, source.toString()) : source
    writeFileSync(join(out, name, file), content)
  }
}

/** ncc marks dead code but leaves it in. It goes here; names and lines stay, so that people can read what they run. */
async function tidy(file: string, source: string): Promise<string> {
  refuseMissing(file, source)
  const { code } = await minify(source, {
    module: true,
    ecma: 2020,
    compress: { passes: 2, ecma: 2020, sequences: false },
    mangle: false,
    format: { beautify: true, indent_level: 2, comments: false, ecma: 2020 },
  })
  return `${code}\n`
}

// What cannot be resolved becomes a call that fails at run time, and ncc is content with that.
function refuseMissing(file: string, source: string): void {
  const missing = source.match(/(?<=eval\("require"\)\(")[^"]+/g) ?? []
  if (missing.length > 0) throw new Error(`${file}: not found: ${missing.join(', ')}`)
}
