/** Headings of the results page. */
export const results = {
  sales: 'Las ventas',
  indicators: 'Cada meta y su resultado',
  targets: 'Las metas en gráficos',
  money: 'El dinero',
  eventsInOrder: 'Los eventos en orden',
  services: 'Eventos, cursos y asistencias',
  perception: 'Lo que dijeron las empresas',
};
