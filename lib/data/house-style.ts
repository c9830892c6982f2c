import type { HouseStyle } from '@/lib/core/checks/house-style';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/** How the desk writes from now on; the database has open articles checked anew. */
export async function changeHouseStyle(scope: PersonScope, { headlines, names }: HouseStyle): Promise<void> {
  scope.demand('administer');
  await prisma().desk.update({
    where: { id: scope.deskId },
    data: { headlineStyle: headlines, nameStyle: names },
  });
}
