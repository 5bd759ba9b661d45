/** Takes postings of the investment ledger in by the thousands. */
@org.springframework.modulith.NamedInterface("intake")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.funding.intake;
