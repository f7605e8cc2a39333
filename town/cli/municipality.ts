// `tegata municipality …`: the profiles that ship, one written out as a file to begin from, and a file looked over before a town
// is opened with it (docs/howto/your-municipality.md).
import { SHIPPED_PROFILES } from '@tegata/municipality/profiles';
import type { Command } from 'commander';
import { folderAt } from '../folder.ts';
import { profileOf } from '../municipality.ts';
import { answer } from './answer.ts';
import { townFolder } from './town-folder.ts';

export function municipalityVerbs(program: Command): void {
  const municipality = program
    .command('municipality')
    .description('Profiles of municipalities: offices, hours, fees, telephones');

  municipality
    .command('list')
    .description('The municipalities that ship, and the one of this town')
    .action(async (_options, command) => {
      const here = await profileOf(folderAt(townFolder()));
      const shipped = Object.values(SHIPPED_PROFILES).map(({ id, code, name }) => ({ id, code, name }));
      const lines = shipped.map(({ id, code, name }) => `${id}  ${code}  ${name.ja} (${name.en})`);
      answer(
        command,
        { municipalities: shipped, here: here.id },
        [...lines, `This town: ${here.id}`].join('\n'),
      );
    });

  municipality
    .command('show')
    .argument('[municipality]', 'id or file; left out: the one of this town')
    .description('A profile as JSON, to read or to begin your own from')
    .action(async (asked) => {
      console.log(written(await profileOf(folderAt(townFolder()), asked)));
    });

  municipality
    .command('check')
    .argument('<file>', 'your profile, such as my-town.json')
    .description('Whether a profile can open a town; every fault with its field and what should stand there')
    .action(async (file, _options, command) => {
      const { id, code, name, offices, fees } = await profileOf(folderAt(townFolder()), file);
      const words = `${name.ja} (${name.en}), ${code}: offices ${offices.length}, fees ${fees.length}. A town can be opened with it.`;
      answer(command, { id, code, offices: offices.length, fees: fees.length }, words);
    });
}

/** JSON for people: times as `08:30`, and what is short on one line. */
function written(profile: object): string {
  return JSON.stringify(profile, null, 2)
    .replaceAll(/"(\d\d:\d\d):00"/g, '"$1"')
    .replaceAll(/([{[])\n\s+([^{}[\]]{1,90}?)\n\s+[}\]]/g, (_, opens, inside) => {
      const parts = inside.replaceAll(/\n\s+/g, ' ');
      return opens === '{' ? `{ ${parts} }` : `[${parts}]`;
    });
}
