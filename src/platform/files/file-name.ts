// SPDX-License-Identifier: EUPL-1.2
import type { Tlp } from '../../kernel/tlp.ts'
import { FILE_KINDS, type FileKind } from './file-kinds.ts'

const LONGEST_TITLE = 80

/**
 * The name under which a file is downloaded: words of its title, the version, the TLP label and the extension that
 * fits its content: 'verslag-heidebrink-v0.4-TLP-AMBER-STRICT.pdf'. Only letters, digits, dots and hyphens, so that
 * no system reads a path, a second extension or a command in it.
 */
export function fileName(file: { title: string; kind: FileKind; tlp: Tlp; version?: string }): string {
  const version = file.version === undefined ? '' : words(file.version, '.')
  const parts = [
    words(file.title).slice(0, LONGEST_TITLE).replace(/-+$/, '') || 'bestand',
    ...(version === '' ? [] : [`v${version}`]),
    file.tlp.replace(/[:+]/g, '-'),
  ]
  return `${parts.join('-')}.${FILE_KINDS[file.kind].extension}`
}

/** The title of an upload: its name without path and extension. It is shown as text only. */
export function titleOfUpload(name: string): string {
  const base = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  return (
    base
      .replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '')
      .trim()
      .slice(0, 200) || 'bestand'
  )
}

/** Lower case ASCII words with hyphens between them; accents are dropped, `kept` stays. */
function words(text: string, kept = ''): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const pattern = new RegExp(`[^a-z0-9${kept ? '.' : ''}]+`, 'g')
  return letters
    .replace(pattern, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '')
}
