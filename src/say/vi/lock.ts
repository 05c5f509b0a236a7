/** The words of `barem lock`, and of published versions, in Vietnamese. */
export const lock = {
  needsFolder: 'Ghi đúng một thư mục chứa các gói quy tắc: barem lock THƯ-MỤC.',
  published: 'mới công bố',
  stood: 'đã công bố ',
  counts: (published: number, stood: number): string => `Mới công bố ${published}, đã công bố từ trước ${stood}.`,
  earlier: 'Bản trước',
};
