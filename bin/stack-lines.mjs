// SPDX-License-Identifier: EUPL-1.2
// Stack traces in the lines of our TypeScript. Node's own support keeps something of every file in memory, 3.5 MB in all;
// this reads a map when an error is shown.
import { SourceMap } from 'node:module'

/** @param readMap the source map of a file of ours as text, undefined for a file that was not translated */
export function nameSourceLines(readMap) {
  Error.prepareStackTrace = (error, frames) =>
    [nameOf(error), ...frames.map(frame => `    at ${inSource(frame, readMap)}`)].join('\n')
}

function inSource(frame, readMap) {
  const text = String(frame)
  const url = frame.getFileName()
  if (!url?.startsWith('file:') || !/\.tsx?$/.test(url)) return text
  const map = readMap(url)
  const entry =
    map && new SourceMap(JSON.parse(map)).findEntry(frame.getLineNumber() - 1, frame.getColumnNumber() - 1)
  if (entry?.originalLine === undefined) return text
  return text.replace(/:\d+:\d+(?=\)?$)/, `:${entry.originalLine + 1}:${entry.originalColumn + 1}`)
}

function nameOf(error) {
  try {
    return Error.prototype.toString.call(error)
  } catch {
    return 'Error'
  }
}
