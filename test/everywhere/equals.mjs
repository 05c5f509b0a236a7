/** Units of one score, in the order of their names, which a Vietnamese and an English reader would sort otherwise: INVENTED. */
const names = ['Ưng', 'Uông', 'Ung', 'Đuy', 'Duy', 'Đông', 'Dũng', 'Đắk', 'Dân', 'Ơn', 'Ông', 'On'];
const equals = { units: names.map((title, index) => ({ id: `don-vi-${index}`, title, answers: { total: { points: '50' } } })) };

/** A rule set with these beside its cases. */
export const withEquals = (ruleSet) => ({ ...ruleSet, inputs: [...ruleSet.inputs, { title: 'units of one score', data: equals }] });
