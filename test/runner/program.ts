// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const ROOT = join(import.meta.dirname, '../..')

export type Program = {
  child: ChildProcess
  /** All that it printed until now. */
  output(): string
  /** The exit code, once it has ended. */
  ended: Promise<number | null>
}

type Options = { by?: 'npm' | 'node'; script?: string; args?: string[]; uid?: number; gid?: number }

/** Starts the program as a person would: by `npm start`, or by the script behind it. */
export function startProgram(settings: Record<string, string>, options: Options = {}): Program {
  const { by = 'node', script = 'bin/start.mjs', args: more = [], ...user } = options
  const [command, args] = by === 'npm' ? ['npm', ['start']] : [process.execPath, [script, ...more]]
  const env = { PATH: process.env.PATH ?? '', HOME: '/tmp', ...settings }
  // A process group of its own, as a terminal makes one: Ctrl+C reaches all of it.
  const child = spawn(command, args, { cwd: ROOT, env, detached: true, ...user })
  let text = ''
  const add = (chunk: Buffer) => (text += chunk.toString())
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return { child, output: () => text, ended: once(child, 'exit').then(([code]) => code as number | null) }
}

/** Starts the program and waits until it says where it serves: at its own address, where it has one. */
export async function startAndWait(...args: Parameters<typeof startProgram>): Promise<Program> {
  const program = startProgram(...args)
  const address = args[0].ORIGIN ?? 'http://localhost:'
  let hasEnded = false
  program.ended.then(() => (hasEnded = true))
  while (!program.output().includes(address)) {
    if (hasEnded) throw new Error(`The program ended:\n${program.output()}`)
    await sleep(20)
  }
  return program
}

/** Runs a program that is expected not to start. */
export async function runToEnd(
  ...args: Parameters<typeof startProgram>
): Promise<{ code: number | null; output: string }> {
  const program = startProgram(...args)
  const code = await program.ended
  return { code, output: program.output() }
}

/** Runs a command of the administrator, as `npx durven-leren` does. */
export function runCommand(
  settings: Record<string, string>,
  ...args: string[]
): Promise<{ code: number | null; output: string }> {
  return runToEnd(settings, { script: 'bin/durven-leren.mjs', args })
}

type Process = { pid: number; parent: number; command: string }

/** This process and all that descend from it. */
export function familyOf(pid: number): Process[] {
  const all = listProcesses()
  const family = all.filter(process => process.pid === pid)
  for (const member of family) family.push(...all.filter(process => process.parent === member.pid))
  return family
}

/** Waits until none of these processes is left; returns those that still are after `seconds`. */
export async function waitUntilGone(family: Process[], seconds = 8): Promise<Process[]> {
  const pids = new Set(family.map(process => process.pid))
  let left = family
  for (const end = Date.now() + seconds * 1000; left.length > 0 && Date.now() < end; await sleep(20)) {
    left = listProcesses().filter(process => pids.has(process.pid))
  }
  return left
}

function listProcesses(): Process[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        if (state === 'Z') return []
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return [{ pid: Number(name), parent: Number(parent), command }]
      } catch {
        return []
      }
    })
}

export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return String(port)
}
