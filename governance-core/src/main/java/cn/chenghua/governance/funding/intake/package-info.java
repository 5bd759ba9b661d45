/** Takes postings of the investment ledger in by the thousands. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.funding.intake;
