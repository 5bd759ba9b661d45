package cn.chenghua.governance.renewal.estate;

/** One of the four things an estate hands over 三供一业; the third is heating or gas, which of them each estate says itself. */
public enum Component {
    WATER, POWER, HEATING_OR_GAS, PROPERTY
}
