// SPDX-License-Identifier: EUPL-1.2
// Runs in the child process of platform/heavy.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawableIn } from './drawable.ts'
import { fontCoverage } from './font-coverage.ts'
import type { DocumentModel } from './model.ts'
import { pdfInput } from './pdf-input.ts'

/** 'ua-1': PDF/UA-1, for people to read. 'a-2a': PDF/A-2a, the copy for the archive. A file is one of the two. */
export type PdfStandard = 'ua-1' | 'a-2a'

const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map(style =>
  readFileSync(
    fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`)),
  ),
)
const template = readFileSync(new URL('./template.typ', import.meta.url), 'utf8')
const drawable = drawableIn(everywhereCovered())

// The fonts of the machine are left alone, so that a document is the same on every machine.
process.env.FONTCONFIG_FILE = fileURLToPath(new URL('./no-system-fonts.conf', import.meta.url))
const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
const compiler = NodeCompiler.create({
  workspace: fileURLToPath(new URL('.', import.meta.url)),
  fontArgs: [{ fontBlobs: FONTS }],
})

/** @throws DocumentInvalid for a bug in the document, Error with the compiler's words for one in the template */
export function run(input: { document: DocumentModel; standard: PdfStandard }): Uint8Array<ArrayBuffer> {
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: { document: JSON.stringify(pdfInput(input.document, drawable)) },
  })
  try {
    if (compiled.result) return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: input.standard }))
    const failure = compiled.takeDiagnostics()
    throw new Error(
      failure ? JSON.stringify(compiler.fetchDiagnostics(failure)) : 'the compiler gave nothing',
    )
  } finally {
    compiler.evictCache(0)
  }
}

function everywhereCovered(): Set<number> {
  const [first = new Set<number>(), ...others] = FONTS.map(fontCoverage)
  return new Set([...first].filter(code => others.every(other => other.has(code))))
}
