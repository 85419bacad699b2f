// Writes test/telegram-api/bot-api.json from a bot-api.json of PaulSonOfLars/telegram-bot-api-spec
// (MIT), whose path is the argument. Keeps names, types and what is required; leaves the prose.
// Fields stand in one string, `chat_id! Integer|String, text! String`; `!` marks a required one.
import { readFileSync, writeFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node scripts/make-telegram-table.js BOT-API.json');
const specification = JSON.parse(readFileSync(path, 'utf8'));

function type(name) {
  const array = /^Array of (.+)$/.exec(name);
  return array ? `${type(array[1])}[]` : name;
}

const field = ({ name, required, types }) =>
  `${name}${required ? '!' : ''} ${types.map(type).join('|')}`;

const entry = ({ fields = [], subtypes }) =>
  subtypes ? `= ${subtypes.map(type).join('|')}` : fields.map(field).join(', ');

const entries = (things) =>
  Object.fromEntries(Object.values(things).map((thing) => [thing.name, entry(thing)]));

const table = {
  source: `${specification.version}, from github.com/PaulSonOfLars/telegram-bot-api-spec (MIT)`,
  methods: entries(specification.methods),
  types: entries(specification.types),
};

writeFileSync(
  new URL('../test/telegram-api/bot-api.json', import.meta.url),
  `${JSON.stringify(table, null, 2)}\n`,
);
