interface TextLineProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
}

export function TextLine({
  id,
  label,
  hint = "",
  value,
  onChange,
  maxLength,
}: TextLineProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== "" && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        value={value}
        aria-describedby={hint === "" ? undefined : `${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
        {...(maxLength !== undefined && { maxLength })}
      />
    </div>
  );
}
