/** The facility programme and its tranches. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.programme.web;
