package cn.chenghua.governance.safecommunity.centre.persistence;

import cn.chenghua.governance.safecommunity.centre.FunctionList;
import cn.chenghua.governance.safecommunity.centre.FunctionLists;

interface JpaFunctionLists extends FunctionLists, org.springframework.data.repository.Repository<FunctionList, Integer> {
}
