package care.imprint.cost;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a price says about tax. */
public enum TaxBasis {
  /** The goods and services tax comes on top. */
  @JsonProperty("plus-gst")
  PLUS_GST,
  /** Taxes come on top. */
  @JsonProperty("plus-tax")
  PLUS_TAX,
  /** Taxes are included. */
  @JsonProperty("included")
  INCLUDED,
  /** No tax is due. */
  @JsonProperty("exempt")
  EXEMPT,
  /** The publisher does not say. */
  @JsonProperty("not-stated")
  NOT_STATED
}
