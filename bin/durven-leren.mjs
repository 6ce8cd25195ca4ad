#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// `npx durven-leren …`: the commands of the administrator, in src/cli.ts.
import { join } from 'node:path'
import { ensureInstalled, root, runProgram } from './runtime.mjs'

ensureInstalled()
runProgram([join(root, 'src/cli.ts'), ...process.argv.slice(2)])
