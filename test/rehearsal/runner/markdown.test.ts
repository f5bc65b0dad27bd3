import { describe, expect, test } from '@jest/globals'
import { renderMarkdown } from '../../../rehearsal/runner/markdown.ts'
import { code, codeBlock, escapeMarkdown, table } from '../../../src/kit/markdown.ts'

/** Space between tags means nothing on the page. */
const rendered = (markdown: string) => renderMarkdown(markdown).html.replaceAll(/>\s+</g, '><').trim()

test.each<[what: string, markdown: string, html: string]>([
  ['a heading', '## ✅ Created: `x`', '<h5>✅ Created: <code>x</code></h5>'],
  ['headings never get above the page', '# One', '<h4>One</h4>'],
  ['paragraphs and a break', 'one\ntwo<br>three\n\nfour', '<p>one\ntwo<br>three</p><p>four</p>'],
  ['bold and emphasis', '**subject**: _what_ happened', '<p><strong>subject</strong>: <em>what</em> happened</p>'],
  ['no emphasis inside a word', 'body_mass_g and 2*3*4', '<p>body_mass_g and 2*3*4</p>'],
  ['code of any fence', 'a ``x ` y`` b', '<p>a <code>x ` y</code> b</p>'],
  [
    'code is not looked into',
    '`**a** <b> [x](https://e.com)`',
    '<p><code>**a** &lt;b&gt; [x](https://e.com)</code></p>',
  ],
  [
    'a link',
    'see [the **log**](https://example.com/a?b=1&c=2)',
    '<p>see <a href="https://example.com/a?b=1&amp;c=2" rel="noreferrer noopener">the <strong>log</strong></a></p>',
  ],
  ['entities and backslashes', '&#96;a&#96; &lt; \\*b\\*', '<p>&#96;a&#96; &lt; *b*</p>'],
  [
    'a list',
    '- one\n- two\n  1. deep\n- three',
    '<ul><li>one</li><li>two<ol><li>deep</li></ol></li><li>three</li></ul>',
  ],
  ['a rule', '---', '<hr>'],
  [
    'details',
    '<details><summary>More **here**</summary>\n\ninside\n\n</details>\nafter',
    '<details><summary>More <strong>here</strong></summary><p>inside</p></details><p>after</p>',
  ],
  [
    'details that nobody closed',
    '<details>\n<summary>More</summary>\n\ninside',
    '<details><summary>More</summary><p>inside</p></details>',
  ],
  ['a closing tag too many', 'a\n\n</details>', '<p>a</p>'],
  [
    'a code block',
    '```json\n{ "a": "<b>" }\n```',
    '<figure><pre tabindex="0"><code>{ &quot;a&quot;: &quot;&lt;b&gt;&quot; }</code></pre></figure>',
  ],
  ['a block that nobody closed', '```\nrest', '<figure><pre tabindex="0"><code>rest</code></pre></figure>'],
  [
    'a diagram',
    '```mermaid\npie\n```',
    '<figure><figcaption>Mermaid diagram, as text</figcaption><pre tabindex="0"><code>pie</code></pre></figure>',
  ],
  [
    'a table',
    '| a | b |\n| --- | :-: |\n| `x\\|y` | **2** |',
    '<div class="table" tabindex="0"><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><code>x|y</code></td><td><strong>2</strong></td></tr></tbody></table></div>',
  ],
  [
    'a table without a head',
    '|  |  |\n| --- | --- |\n| k | v |',
    '<div class="table" tabindex="0"><table><tbody><tr><td>k</td><td>v</td></tr></tbody></table></div>',
  ],
  ['a bar that is no table', '| not a table', '<p>| not a table</p>'],
])('%s', (_, markdown, html) => expect(rendered(markdown)).toBe(html))

describe('what came from outside stays text', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<details open ontoggle=alert(1)>',
    '<details><summary><img src=x></summary>',
    '[x](javascript:alert(1))',
    '[x](https://a"onmouseover="b)',
    '[x](http://example.com)',
    '[<b>](https://example.com/<b>)',
    '`</code><script>`',
    '```</pre><script>\n</code><script>\n```',
    '| <script> | a |\n| --- | --- |\n| </td><script> | b |',
    '&<script>;',
    '&#60;script&#62;',
  ])('%s', (markdown) => {
    const tags = renderMarkdown(markdown).html.match(/<[^>]*>/g) ?? []
    const harmless =
      /^<\/?(p|h\d|div|table|thead|tbody|tr|t[hd]|code|pre|figure|details|summary|strong|em|br|hr|ul|ol|li)( class="table")?( tabindex="0")?>$/
    expect(
      tags.filter(
        (tag) => !harmless.test(tag) && !/^<\/a>$|^<a href="https:\/\/[^"<>]*" rel="noreferrer noopener">$/.test(tag),
      ),
    ).toEqual([])
  })
})

test('what our own summaries escape is shown as it was', () => {
  const outside = 'a|b `c` **d** <e> [f](g) #h @i & _j_'
  const html = rendered(
    `${escapeMarkdown(outside)}\n\n${table(['', 'x'], [[code(outside), escapeMarkdown(outside)]])}\n\n${codeBlock(outside)}`,
  )
  const text = html
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll(/&#(\d+);/g, (_, digits: string) => String.fromCharCode(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  expect(text.split('\n').filter((line) => line === outside)).toHaveLength(4)
})
