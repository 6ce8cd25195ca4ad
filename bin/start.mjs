// SPDX-License-Identifier: EUPL-1.2
// `npm start`: installs what is missing and starts the program; `--watch` starts it again after each change.
import { join } from 'node:path'
import { ensureInstalled, root, runProgram } from './runtime.mjs'

ensureInstalled()
runProgram([...process.argv.slice(2), join(root, 'src/main.ts')])
