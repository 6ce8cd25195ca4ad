// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { heavyTask } from './task.ts'

const kept: Buffer[] = []

/** A task that misbehaves on demand; it runs in the child. */
export async function run(input: { do: string; text?: string; milliseconds?: number }): Promise<unknown> {
  switch (input.do) {
    case 'echo':
      return { text: input.text, pid: process.pid, bytes: new Uint8Array([1, 2, 3]) }
    case 'wait':
      await new Promise(resolve => setTimeout(resolve, input.milliseconds))
      return input.text
    case 'spin':
      for (;;) Math.sqrt(2)
    case 'allocate': {
      const held: Buffer[] = []
      for (;;) {
        held.push(Buffer.alloc(10e6, held.length))
        await new Promise(resolve => setTimeout(resolve, 5))
      }
    }
    case 'grow':
      kept.push(Buffer.alloc(110e6, 1))
      return process.pid
    case 'fill the heap': {
      const held: unknown[] = []
      for (;;) held.push(new Array(1000).fill(held.length))
    }
    case 'abort':
      return process.abort()
    case 'exit':
      return process.exit(0)
    case 'throw':
      throw new RangeError(input.text)
    case 'reject later':
      void Promise.reject(new Error('nobody waits for me'))
      return new Promise(() => {})
    case 'answer a function':
      return () => 1
    case 'environment':
      return process.env
    case 'read':
      return readFileSync(input.text ?? '', 'utf8')
    case 'write':
      return writeFileSync(input.text ?? '', 'x')
    default:
      return undefined
  }
}

const limits = { module: import.meta.url, seconds: 15, megabytes: 300 }

export const freshTask = heavyTask<{ run: typeof run }>({ ...limits, name: 'test.fresh' })
export const keptTask = heavyTask<{ run: typeof run }>({ ...limits, name: 'test.kept', isKept: true })
export const otherTask = heavyTask<{ run: typeof run }>({ ...limits, name: 'test.other', isKept: true })
export const hastyTask = heavyTask<{ run: typeof run }>({ ...limits, name: 'test.hasty', seconds: 0.4 })
