// npm run dev [-- --port N --persist-to DIR]
import { parseArgs } from 'node:util'
import { startHouse } from './house.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    'persist-to': { type: 'string', default: '.wrangler/state' },
  },
})

const house = await startHouse({ port: Number(values.port), persistTo: values['persist-to'], quiet: false })
console.log(`\nCriba listens on ${house.url} · docs ${house.url}/docs · console ${house.url}/console`)
console.log('ADMIN_TOKEN stands in .dev.vars\n')
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void house.stop())
house.process.once('exit', (code) => process.exit(code ?? 0))
