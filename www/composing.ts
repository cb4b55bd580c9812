/** Whether a key belongs to an input method that is composing text: Safari reports its Enter with the key code 229 alone. */
export const isComposing = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;
