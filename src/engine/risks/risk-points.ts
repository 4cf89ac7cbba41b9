/** How likely and how bad, 1 to 5 each. */
export interface RiskLevel {
  readonly likelihood: number;
  readonly impact: number;
}

/** Likelihood times impact: 1 to 25. */
export const riskPoints = ({ likelihood, impact }: RiskLevel): number => likelihood * impact;

/** The bands of the risk map. The thresholds are the team's own. */
export function riskBand(level: RiskLevel): "low" | "medium" | "high" {
  const points = riskPoints(level);
  return points >= 15 ? "high" : points >= 8 ? "medium" : "low";
}
