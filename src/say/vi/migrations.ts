/** What keeps a submission from being carried to another rule set, in Vietnamese. */
import type { MigrationFacts } from '../../problem/migrations.ts';
import type { Language } from '../language.ts';

export const migrationProblems: Pick<Language['problems'], keyof MigrationFacts> = {
  'no-way-over': ({ before, after }) =>
    `Chưa có đối chiếu từ “${before}” sang “${after}”, nên không biết mỗi câu trả lời phải chuyển vào mục nào và chưa chuyển gì; hãy lập tệp succession.yaml cho hai bộ tiêu chí này.`,
};
