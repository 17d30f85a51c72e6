const COMMENT = /<!--([\s\S]*?)(-->|$)/g;
const HIDDEN = /<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const LINE_BREAK = /<(?:br|hr|\/?(?:p|div|li|tr|td|th|h[1-6]|ul|ol|table|section|summary|details))\b[^<>]*>/gi;
const TAG = /<[/!?]?[a-z][^<>]*>/gi;

/** What raw HTML in Markdown holds for us: its comments, and its text without tags, scripts and styles. */
export type Html = {
  readonly comments: readonly string[];
  readonly text: string;
  /** A comment without `-->`, which hides all text behind it. */
  readonly unclosedComment: boolean;
};

export function parseHtml(html: string): Html {
  const comments: string[] = [];
  let unclosedComment = false;
  const rest = html.replace(COMMENT, (_, comment: string, end: string) => {
    if (end === "") unclosedComment = true;
    else comments.push(comment);
    return " ";
  });
  return { comments, text: rest.replace(HIDDEN, " ").replace(LINE_BREAK, " ").replace(TAG, ""), unclosedComment };
}
