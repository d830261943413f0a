interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind: "cards" | "chips";
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string;
  }[];
}

/** One of a few, all of them in sight. */
export function Choice({
  name,
  label,
  value,
  onChange,
  kind,
  options,
}: ChoiceProps) {
  return (
    <fieldset class={`choice ${kind}`}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span class="option">
            <span class="option-name">{option.label}</span>
            {option.hint !== undefined && (
              <span class="hint">{option.hint}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
