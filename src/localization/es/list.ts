import type { TimeUnit } from '../distance.ts';
import type { ListMessages } from '../list-messages.ts';
import { formatNumber, plural } from '../plural.ts';

const units: Readonly<Record<TimeUnit, readonly [one: string, other: string]>> = {
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
};
const tell = (count: number, unit: TimeUnit) => {
  const [one, other] = units[unit];
  return `${count} ${plural('es', count, { one, other })}`;
};

/** Spanish texts for every list. */
export const listMessages = {
  noAdapter:
    'Esta lista aún no está conectada: no tiene adaptador. Si este aviso no desaparece, póngase en contacto con el soporte.',
  partFailed: 'No se pudo cargar una parte de la lista. Revise su conexión e inténtelo de nuevo.',
  tryAgain: 'Intentar de nuevo',
  problems: {
    unauthenticated: 'Su sesión está cerrada. Inicie sesión de nuevo y vuelva a intentarlo.',
    forbidden: 'No tiene permiso para ver esto. Solicítelo a un administrador de su portal.',
    blocked:
      'Algo entre usted y el servidor rechazó la solicitud, por ejemplo, un control de seguridad. Abra esta página en una pestaña nueva e inténtelo de nuevo aquí.',
    'rate-limited': 'Hubo demasiadas solicitudes. Espere un minuto e inténtelo de nuevo.',
    offline: 'No tiene conexión. La lista se cargará de nuevo en cuanto la recupere.',
    network: 'No se pudo conectar con el servidor. Revise su conexión e inténtelo de nuevo.',
    timeout: 'El servidor tardó demasiado en responder. Inténtelo de nuevo.',
  },
  problem: 'No se pudo cargar la lista. Inténtelo de nuevo en unos minutos.',
  stale: 'Lo que ve se cargó antes y puede haber cambiado.',
  otherStatus: 'Otro estado',
  now: 'ahora mismo',
  past: (count, unit) => `hace ${tell(count, unit)}`,
  future: (count, unit) => `dentro de ${tell(count, unit)}`,
  search: 'Buscar',
  sortBy: 'Ordenar por',
  nothingFound: 'Sin resultados',
  partlySearched: (count) =>
    `Solo se buscó en ${count === 1 ? 'la primera entrada' : `las primeras ${formatNumber('es', count)} entradas`}. Puede haber coincidencias entre las demás.`,
  clear: 'Borrar búsqueda y filtros',
  previous: 'Anterior',
  next: 'Siguiente',
  emptyPage: 'Esta página ya está vacía.',
  firstPage: 'Ir a la primera página',
  showNew: 'Mostrar',
  range: (count, from, total) => {
    const [shown, all] = [formatNumber('es', count), total === undefined ? '' : ` de ${formatNumber('es', total)}`];
    if (from === undefined || !count) return shown + all;
    return `${formatNumber('es', from)}–${formatNumber('es', from + count - 1)}${all}`;
  },
} as const satisfies Partial<ListMessages>;
