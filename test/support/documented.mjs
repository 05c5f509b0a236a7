/**
 * A typedoc plugin: a public function without a comment is an error. typedoc's own check takes the other names; of functions
 * it asks more, a comment for every sentence in a language's tables.
 */
import { Converter, ReflectionKind } from 'typedoc';

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const one of project.getReflectionsByKind(ReflectionKind.Function)) {
      const isDocumented = one.hasComment() || one.signatures?.some((signature) => signature.hasComment());
      if (!isDocumented) app.logger.error(`${one.getFullName()} has no comment`);
    }
  });
}
